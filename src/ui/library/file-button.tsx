interface FileButtonProps {
  label: string;
  /** File name endings and media types, as an input takes them. */
  accept: string;
  onFile(file: File): void;
}

/** A button that asks the reader for a file of theirs; the same one may be chosen twice. */
export const FileButton = ({ label, accept, onFile }: FileButtonProps) => (
  <label class="file-button">
    <span>{label}</span>
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
