import { useRef } from 'preact/hooks';

interface Props {
  words: string;
  onChoose(file: File): void;
}

/** A button that asks for a copy or an archive, from wherever the coach keeps it. */
export const ChooseFile = ({ onChoose, ...rest }: Props) => <ChooseFiles {...rest} onChoose={([file]) => file && onChoose(file)} />;

interface ManyProps {
  words: string;
  disabled?: boolean;
  /** Several at once may be chosen. */
  many?: boolean;
  /** How it looks beside others. */
  look?: 'next' | 'second' | 'quiet';
  onChoose(files: File[]): void;
}

/** The same for several. */
export function ChooseFiles({ words, disabled = false, many = false, look = 'second', onChoose }: ManyProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={many}
        accept=".json,.age,application/json"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <button type="button" class={look} disabled={disabled} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}
