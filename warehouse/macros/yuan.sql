-- A number printed without a unit, as it stands in a cell; NULL where it is none.
CREATE OR REPLACE MACRO bare_number(s) AS TRY_CAST(regexp_replace(half_width(s), '[,\s]', '', 'g') AS DECIMAL(24, 6));

-- An amount after a person said what the form's unit is. The cell prints a bare number that was taken in the form's unit: what has a unit of its own, in
-- the cell or in the column's heading, stays; so does what would be too large for an amount.
CREATE OR REPLACE MACRO in_corrected_unit(yuan, printed, sets, unit) AS CASE
  WHEN sets IS NULL OR corrected(sets, 'amount_unit', unit) IS NOT DISTINCT FROM unit THEN yuan
  WHEN CAST(bare_number(printed) AS DECIMAL(38, 6)) * yuan_in(unit) = yuan
  THEN coalesce(TRY_CAST(CAST(bare_number(printed) AS DECIMAL(38, 6)) * yuan_in(corrected(sets, 'amount_unit', unit)) AS DECIMAL(18, 2)), yuan)
  ELSE yuan END;
