/** A baton that goes from one hand to the next. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      style={{ flexShrink: 0 }}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect width="32" height="32" rx="8" fill="#0f766e" />
      <path
        d="M7 11.5h8M7 20.5h18"
        stroke="#99f6e4"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d="m19 6 6 5.5-6 5.5"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
