/** Why something was not done, told at once to who reads and who listens; nothing while there is no message. */
export function Alert({ message }: { message: string | undefined }) {
  return message ? (
    <p class="note" role="alert">
      {message}
    </p>
  ) : null;
}
