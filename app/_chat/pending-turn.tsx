/** What stands in the thread until its code or its stored turns are loaded: the question, if one was just asked. */
export function PendingTurn({ text }: { readonly text: string | null }) {
  if (text === null) return <div className="thread-column" aria-busy="true" />;
  return (
    <div className="thread-column" aria-busy="true">
      <section className="turn" data-last>
        <h2 className="turn-question">{text}</h2>
      </section>
    </div>
  );
}
