/** Buttons that take a file in: as it is, or the text of one that should hold JSON. */
import "../../styles/file-button.css";

type AnyFileButtonProps = {
  readonly label: string;
  /** The kinds of files that are offered first. */
  readonly accept: string;
  /** Whatever is in it. */
  readonly onFile: (file: File) => void;
};

export function AnyFileButton({ label, accept, onFile }: AnyFileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // So that the same file can be chosen again.
          input.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

type FileButtonProps = {
  readonly label: string;
  /** Whatever is in the file. */
  readonly onText: (text: string) => void;
  readonly onUnreadable: () => void;
};

export function FileButton({ label, onText, onUnreadable }: FileButtonProps) {
  return (
    <AnyFileButton
      label={label}
      accept=".json,application/json"
      onFile={(file) => void file.text().then(onText, onUnreadable)}
    />
  );
}
