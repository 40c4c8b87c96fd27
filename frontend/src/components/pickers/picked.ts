/** Something that was chosen from a search: a territory, a member, an organisation. */
export interface Picked {
  id: string;
  name: string;
  /** What tells two of the same name apart: « Saône-et-Loire (71) ». */
  detail?: string;
}
