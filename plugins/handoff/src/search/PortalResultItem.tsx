import { Link } from '@backstage/core-components';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import type { ReactNode } from 'react';

const excerptStyle = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
} as const;

/** A result of the portal's own search page, which lays out its items with Material UI. */
export function PortalResultItem(props: {
  result: SearchDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode;
  /** What is known of it besides. */
  children: ReactNode;
}) {
  const { result, highlight, icon, children } = props;
  const marked = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  return (
    <>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <ListItemText
          primaryTypographyProps={{ variant: 'h6' }}
          primary={
            <Link noTrack to={result.location}>
              {marked('title')}
            </Link>
          }
          secondaryTypographyProps={{
            color: 'textPrimary',
            style: excerptStyle,
          }}
          secondary={marked('text')}
        />
        {children}
      </div>
    </>
  );
}
