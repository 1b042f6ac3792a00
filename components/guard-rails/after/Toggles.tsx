import { useRef } from 'preact/hooks';

interface Props {
  ids: readonly string[];
  label(id: string): string;
  /** Id of its record when it was noted. */
  noted(id: string): string | undefined;
  /** Keeps it, or takes it back. */
  toggle(id: string): Promise<unknown>;
}

/** Small words of equal weight; those that hold stay pressed. */
export function Toggles({ ids, label, noted, toggle }: Props) {
  const busy = useRef(new Set<string>()).current;
  /** A second press of the same one while the first is being written would note it twice. */
  const once = async (id: string) => {
    if (busy.has(id)) return;
    busy.add(id);
    await toggle(id);
    busy.delete(id);
  };
  return (
    <div class="chips">
      {ids.map((id) => (
        <button key={id} type="button" class="chip" aria-pressed={noted(id) !== undefined} onClick={() => once(id)}>
          <bdi>{label(id)}</bdi>
        </button>
      ))}
    </div>
  );
}
