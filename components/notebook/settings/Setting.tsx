import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  name: string;
  /** One plain sentence or two: what it does, and why one would change it. */
  why: string;
}

interface SelectProps extends Props {
  value: string;
  onChoose(value: string): void;
  /** Its options. */
  children: ComponentChildren;
}

export function SelectSetting({ name, why, value, onChoose, children }: SelectProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{name}</label>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
      <select id={id} value={value} aria-describedby={`${id}-why`} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}

interface TickProps extends Props {
  on: boolean;
  onTurn(on: boolean): void;
}

export function TickSetting({ name, why, on, onTurn }: TickProps) {
  const id = useId();
  return (
    <div class="setting ticked">
      <label class="tick">
        <input type="checkbox" checked={on} aria-describedby={`${id}-why`} onChange={(event) => onTurn(event.currentTarget.checked)} />
        {name}
      </label>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
