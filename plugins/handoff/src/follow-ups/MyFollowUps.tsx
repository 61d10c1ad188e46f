import {
  openFollowUpStates,
  type ListFollowUpsQuery,
} from 'backstage-plugin-handoff-common';
import { Section } from '../components/Section';
import { useMessages } from '../translation';
import { FollowUpList } from './FollowUpList';

const MINE: ListFollowUpsQuery = {
  owner: ['me'],
  state: [...openFollowUpStates],
  limit: 8,
};

/** What the reader and their groups still have to do. */
export function MyFollowUps() {
  const { t } = useMessages<'followUps'>();
  return (
    <Section title={t('followUps.mine.title')}>
      <FollowUpList query={MINE} none={t('followUps.mine.none')} showEntity />
    </Section>
  );
}
