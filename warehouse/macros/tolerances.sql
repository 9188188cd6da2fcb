-- Figures that are printed twice, rounded or cut off in one place or the other.

-- How many decimals a number prints: 96.50 -> 1.
CREATE OR REPLACE MACRO decimals_of(x) AS CAST(length(split_part(plain(x), '.', 2)) AS INTEGER);

-- Whether two amounts are one, of which one may be rounded or cut off at a step: 57.16万元 and 571634元 for a step of 100元.
CREATE OR REPLACE MACRO agrees_at(a, b, step) AS a = b OR coalesce(abs(a - b) < step AND
  (units4(a) % units4(step) = 0 OR units4(b) % units4(step) = 0), CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE false END);

-- Whether two printed rates are one, of which one may be rounded or cut off at fewer decimals than the other.
CREATE OR REPLACE MACRO coarser_step(a, b) AS power_of_ten(6 - least(decimals_of(a), decimals_of(b), 6));
CREATE OR REPLACE MACRO same_rate(a, b) AS
  divide_rounded(units6(a), coarser_step(a, b)) = divide_rounded(units6(b), coarser_step(a, b))
  OR units6(a) // coarser_step(a, b) = units6(b) // coarser_step(a, b);

-- Whether a printed rate is e / a, rounded or cut off at the decimals it prints, where both amounts may be rounded at a step.
CREATE OR REPLACE MACRO is_rate_of(rate, e, a, step) AS CASE WHEN a > step THEN
  units6(rate) >= units6(pct(2 * e - step, 2 * a + step)) - power_of_ten(6 - least(decimals_of(rate), 6))
  AND units6(rate) <= units6(pct(2 * e + step, 2 * a - step)) + power_of_ten(6 - least(decimals_of(rate), 6)) // 2 END;
