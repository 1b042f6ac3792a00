import { useRef } from 'preact/hooks';

interface Props {
  words: string;
  onChoose(file: File): void;
}

/** A button that asks for a copy or an archive, from wherever the coach keeps it. */
export function ChooseFile({ words, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.age,application/json"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}
