-- Exact arithmetic. The engine's "/" is floating point, so quotients are made of whole numbers (HUGEINT) and rounded half away from zero.
CREATE OR REPLACE MACRO divide_rounded(a, b) AS
  CASE WHEN b = 0 THEN NULL ELSE sign(a) * sign(b) * ((abs(a) * 2 + abs(b)) // (2 * abs(b))) END;

-- A decimal with at most four places as a whole number of ten-thousandths.
CREATE OR REPLACE MACRO units4(x) AS CAST(CAST(x AS DECIMAL(22, 4)) * 10000 AS HUGEINT);

-- 10 to the power of n, 0 <= n <= 12.
CREATE OR REPLACE MACRO power_of_ten(n) AS
  CAST(list_extract(['1', '10', '100', '1000', '10000', '100000', '1000000', '10000000', '100000000', '1000000000',
                     '10000000000', '100000000000', '1000000000000'], n + 1) AS HUGEINT);

-- Whole millionths as a decimal with six places.
CREATE OR REPLACE MACRO millionths(x) AS CAST(CAST(x AS DECIMAL(32, 0)) * CAST(0.000001 AS DECIMAL(6, 6)) AS DECIMAL(18, 6));

-- The mean of n values with six decimals; NULL where there are none.
CREATE OR REPLACE MACRO mean_of(total, n) AS
  millionths(divide_rounded(CAST(CAST(total AS DECIMAL(28, 6)) * 1000000 AS HUGEINT), CAST(n AS HUGEINT)));

-- n / d in percent points with six decimals.
CREATE OR REPLACE MACRO pct(n, d) AS millionths(divide_rounded(units4(n) * 100000000, units4(d)));

-- The part of percent points that falls to a part of an amount: points * part / whole, six decimals.
CREATE OR REPLACE MACRO points_of(points, part, whole) AS
  millionths(divide_rounded(CAST(CAST(points AS DECIMAL(18, 6)) * 1000000 AS HUGEINT) * units4(part), units4(whole)));

-- n / d in millionths of percent points, cut off or rounded at so many decimals of percent points (-1 <= decimals <= 6).
CREATE OR REPLACE MACRO pct_cut_units(n, d, decimals) AS
  ((units4(n) * power_of_ten(decimals + 2)) // units4(d)) * power_of_ten(6 - decimals);
CREATE OR REPLACE MACRO pct_rounded_units(n, d, decimals) AS
  divide_rounded(units4(n) * power_of_ten(decimals + 2), units4(d)) * power_of_ten(6 - decimals);

-- A decimal with at most six places as a whole number of millionths.
CREATE OR REPLACE MACRO units6(x) AS CAST(CAST(x AS DECIMAL(32, 6)) * 1000000 AS HUGEINT);

-- Decimals that a text prints in its number, six at most.
CREATE OR REPLACE MACRO printed_decimals(s) AS least(length(regexp_extract(s, '[0-9０-９][.．]([0-9０-９]+)', 1)), 6);

-- 元 in a unit of money; what names none is 元.
CREATE OR REPLACE MACRO yuan_in(unit) AS CASE
  WHEN starts_with(unit, '亿') THEN 100000000 WHEN starts_with(unit, '千万') THEN 10000000 WHEN starts_with(unit, '百万') THEN 1000000
  WHEN starts_with(unit, '万') THEN 10000 WHEN starts_with(unit, '千') THEN 1000 WHEN starts_with(unit, '百') THEN 100 ELSE 1 END;

-- The least amount that a printed sum of money tells apart, in ten-thousandths of 元: the cell's own 万 or 亿 before the column's unit.
CREATE OR REPLACE MACRO printed_step(s, unit) AS greatest(CAST(1 AS HUGEINT),
  CAST(CASE WHEN regexp_matches(s, '[0-9０-９]\s*亿') THEN 1000000000000 WHEN regexp_matches(s, '[0-9０-９]\s*万') THEN 100000000
            WHEN regexp_matches(s, '[0-9０-９]\s*元') THEN 10000
            ELSE 10000 * CAST(yuan_in(unit) AS BIGINT) END AS HUGEINT)
  // power_of_ten(printed_decimals(s)));

-- A number that is not negative cut off at 0 <= decimals <= 4.
CREATE OR REPLACE MACRO truncated(x, decimals) AS millionths((CAST(x * 1000000 AS HUGEINT) // power_of_ten(6 - decimals)) * power_of_ten(6 - decimals));
