import { Container } from '@backstage/ui';
import { HandoffPortal } from './HandoffPortal';

/** The page `/handoff` below the header that the new frontend system draws. */
export function HandoffPageContent() {
  return (
    <main>
      <Container my="5">
        <HandoffPortal />
      </Container>
    </main>
  );
}
