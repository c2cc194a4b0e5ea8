/** What went wrong, in the reader's words, read out at once. */
export const Trouble = ({ error }: { error: unknown }) =>
  error === undefined ? null : (
    <p class="trouble" role="alert">
      {error instanceof Error ? error.message : String(error)}
    </p>
  );
