import * as v from 'valibot';

/** Parts of the reader that are injected only where they are wanted: who says what, and finding notes again. */
export const PartName = v.picklist(['claims', 'notes']);
export type PartName = v.InferOutput<typeof PartName>;
