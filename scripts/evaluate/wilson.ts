/** Standard normal quantile of a 95 % interval. */
const Z = 1.959964

/**
 * The 95 % interval of a share of `part` in `whole` (E. B. Wilson, “Probable Inference, the Law of
 * Succession, and Statistical Inference”, JASA 22, 1927); 0 to 1 where `whole` is 0.
 */
export function wilson(part: number, whole: number): {low: number; high: number} {
  if (whole === 0) return {low: 0, high: 1}
  const share = part / whole
  const scale = 1 + Z ** 2 / whole
  const middle = (share + Z ** 2 / (2 * whole)) / scale
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2))
  return {low: Math.max(0, middle - reach), high: Math.min(1, middle + reach)}
}
