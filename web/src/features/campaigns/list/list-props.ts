import type { Row } from './row';
import type { Steering } from './row-actions';
import type { CampaignsSearch } from './search';
import type { Selection } from './selection';

interface RowActs {
  onSteer: (steering: Steering, row: Row) => void;
  onDuplicate: (row: Row) => void;
}

/** What the table and the cards show, and what can be done there. */
export interface ListProps extends RowActs {
  rows: Row[];
  search: CampaignsSearch;
  /** Absent for those who may not close campaigns. */
  selection?: Selection;
  onSearch: (search: CampaignsSearch) => void;
}

export interface RowMenuProps extends RowActs {
  row: Row;
}
