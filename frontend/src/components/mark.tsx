/** The network's mark: three places and what ties them. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d="M12 5.5 5 17.5h14z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <g fill="currentColor">
        <circle cx="12" cy="5.5" r="3.6" />
        <circle cx="5" cy="17.5" r="3.6" />
        <circle cx="19" cy="17.5" r="3.6" />
      </g>
    </svg>
  );
}
