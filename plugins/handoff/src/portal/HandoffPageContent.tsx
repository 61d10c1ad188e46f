import { Container } from '@backstage/ui';
import { HandoffRoutes } from './HandoffRoutes';

/** The page `/handoff` below the header that the new frontend system draws. */
export function HandoffPageContent() {
  return (
    <main>
      <Container my="5">
        <HandoffRoutes />
      </Container>
    </main>
  );
}
