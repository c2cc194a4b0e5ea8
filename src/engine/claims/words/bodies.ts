/** Kinds of bodies, in the singular: who speaks without being one person. */
const bodies = new Set(
  `firm company corporation union federation association force police employer retailer manufacturer maker vendor
  provider developer regulator watchdog group organisation organization charity court tribunal agency department
  ministry government administration council commission committee panel board office authority party campaign team
  bank hospital school university magazine giant startup start-up business insurer operator body network platform
  service bureau staff lab consultancy think-tank nonprofit non-profit site website newspaper`.split(/\s+/),
);

/** Whether a lower-cased noun is one for a body: "firm", "union", "ministry". */
export function isBodyNoun(noun: string): boolean {
  return bodies.has(noun);
}
