/** A button that takes a text file in. */
import "../../styles/file-button.css";

type FileButtonProps = {
  readonly label: string;
  /** Whatever is in the file. */
  readonly onText: (text: string) => void;
  readonly onUnreadable: () => void;
};

export function FileButton({ label, onText, onUnreadable }: FileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          input.files?.[0]?.text().then(onText, onUnreadable);
          // So that the same file can be chosen again.
          input.value = "";
        }}
      />
    </label>
  );
}
