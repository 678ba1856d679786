import type { Row } from './queries';
import type { Steering } from './row-actions';
import type { CampaignsSearch } from './search';
import type { Selection } from './selection';

/** What the table and the cards show, and what can be done there. */
export interface ListProps {
  rows: Row[];
  search: CampaignsSearch;
  /** Absent for those who may not close campaigns. */
  selection?: Selection;
  onSearch: (search: CampaignsSearch) => void;
  onSteer: (steering: Steering, row: Row) => void;
  onDuplicate: (row: Row) => void;
}
