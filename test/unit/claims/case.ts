/** One article of ours, and what should be found in it: who, what, through which outlets, how directly. */
export interface Case {
  name: string;
  text: string;
  claims: { who: string | undefined; what: string; via?: string[]; how?: 'direct' | 'mixed' | 'indirect' }[];
}
