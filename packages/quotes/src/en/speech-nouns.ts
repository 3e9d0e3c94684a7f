/** Nouns that report what their owner said, before a clause with "that". Belief and hope are none. */
export const speechNouns =
  "claim claims warning warnings promise promises pledge pledges vow statement statements assertion assertions allegation allegations accusation accusations contention argument arguments insistence suggestion suggestions admission acknowledgment acknowledgement announcement declaration prediction predictions remark remarks comment comments complaint complaints assurance assurances revelation disclosure testimony message threat";
