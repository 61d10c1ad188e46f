import { Link } from '@backstage/core-components';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import Chip from '@material-ui/core/Chip';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { entityName } from '../components/entityName';
import { useMessages } from '../translation';

/** A document as the portal's own search index holds it. */
export interface HandoffSearchDocument extends SearchDocument {
  documentKind?: DocumentKind;
  entityRef?: string;
  alerts?: string[];
  tags?: string[];
  path?: string;
}

/**
 * What the portal’s search page hands to the item.
 *
 * @public
 */
export interface HandoffSearchResultListItemProps {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode;
}

const excerptStyle = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
} as const;

/** A document among the results of the portal's own search page, which lays out its items with Material UI. */
export function HandoffSearchResultListItem(
  props: HandoffSearchResultListItemProps,
) {
  const { highlight, icon } = props;
  const { t } = useMessages<'kind'>();
  const result = props.result as HandoffSearchDocument | undefined;
  if (!result) {
    return null;
  }
  const { title, text, location, documentKind, entityRef } = result;
  const kind = documentKinds.find(known => known === documentKind);
  const marked = (field: 'title' | 'text', plain: string) =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      plain
    );

  return (
    <>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <ListItemText
          primaryTypographyProps={{ variant: 'h6' }}
          primary={
            <Link noTrack to={location}>
              {marked('title', title)}
            </Link>
          }
          secondaryTypographyProps={{
            color: 'textPrimary',
            style: excerptStyle,
          }}
          secondary={marked('text', text)}
        />
        {kind && <Chip size="small" label={t(`kind.${kind}`)} />}
        {entityRef && <Chip size="small" label={entityName(entityRef)} />}
        {result.alerts?.map(alert => (
          <Chip key={alert} size="small" label={alert} variant="outlined" />
        ))}
      </div>
    </>
  );
}
