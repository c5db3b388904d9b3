/** The mark: a portal frame with its bracing. Decorative; the name always stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--tw-action)" />
      <path
        d="M5 9.5h22M8 9.5v15M24 9.5v15M8 24.5l8-15 8 15"
        fill="none"
        stroke="var(--tw-on-action)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
