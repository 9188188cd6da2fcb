-- What rules read in a form's words, and the words of their sentences.

-- A scoring formula for comparison: one sign for "times", one for "divided by", one dash, no marks of typesetting, no column letters: 全年实际值（B）.
CREATE OR REPLACE MACRO formula_text(s) AS
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(compare_text(s), '\\times|[×✕✖]', '*', 'g'), '\\div|÷', '/', 'g'),
                                '[–—―~～﹣至]+', '-', 'g'), '[$\\]|\([a-z]\)', '', 'g');

-- What a row is called in a sentence.
CREATE OR REPLACE MACRO row_name(level3, row_no) AS coalesce('“' || level3 || '”', '第' || row_no || '行');

-- Whether a cell's text, as compared, stands for nothing: blank, 无, 不适用.
CREATE OR REPLACE MACRO is_filler(s) AS coalesce(s, '') = '' OR regexp_matches(s, getvariable('filler_words'));
