import * as v from 'valibot';

/** Parts of the reader that are injected only where they are wanted: what shows a reading, who says what, and finding notes again. */
export const PartName = v.picklist(['overlay', 'claims', 'notes']);
export type PartName = v.InferOutput<typeof PartName>;
