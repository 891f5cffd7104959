/** A share as it stands in a report: three places tell what there is to tell. */
export const inThousandths = (share: number): number => Math.round(1000 * share) / 1000;
