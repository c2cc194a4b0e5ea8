/** Characters by which edits elsewhere may have moved a place: what stands no further from the stored one than that is as near. */
export const drift = 2_000;
