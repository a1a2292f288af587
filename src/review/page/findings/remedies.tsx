/** What would make a finding right. */
export function Remedies({ remedies }: { readonly remedies: readonly string[] }) {
  if (remedies.length === 0) return null;
  return (
    <section class="remedies" aria-labelledby="remedies-title">
      <h4 id="remedies-title">What would make it right</h4>
      <ul>
        {remedies.map((remedy) => (
          <li key={remedy}>{remedy}</li>
        ))}
      </ul>
    </section>
  );
}
