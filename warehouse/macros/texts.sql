-- Numbers and texts as people write and compare them.

-- A number without zeros at its end: 9.40 -> 9.4, 100.00 -> 100.
CREATE OR REPLACE MACRO plain(x) AS
  CASE WHEN contains(CAST(x AS VARCHAR), '.') THEN rtrim(rtrim(CAST(x AS VARCHAR), '0'), '.') ELSE CAST(x AS VARCHAR) END;

-- Money in 元: with two decimals where it has cents.
CREATE OR REPLACE MACRO yuan_text(x) AS regexp_replace(CAST(CAST(x AS DECIMAL(18, 2)) AS VARCHAR), '\.00$', '');

-- A plain number as people read long ones: 39420000.5 -> 39,420,000.5.
CREATE OR REPLACE MACRO grouped(number_text) AS
  CASE WHEN starts_with(number_text, '-') THEN '-' ELSE '' END || format('{:,}', abs(CAST(split_part(number_text, '.', 1) AS BIGINT)))
  || CASE WHEN contains(number_text, '.') THEN '.' || split_part(number_text, '.', 2) ELSE '' END;

-- Money in a sentence, in the unit that the form prints: 57.16万元 where the table says 57.16 and 万元.
CREATE OR REPLACE MACRO money_text(x, unit) AS CASE
  WHEN starts_with(unit, '亿') THEN grouped(plain(CAST(CAST(x AS DECIMAL(18, 2)) * CAST(0.00000001 AS DECIMAL(8, 8)) AS DECIMAL(28, 10)))) || '亿元'
  WHEN starts_with(unit, '万') THEN grouped(plain(CAST(CAST(x AS DECIMAL(18, 2)) * CAST(0.0001 AS DECIMAL(4, 4)) AS DECIMAL(24, 6)))) || '万元'
  ELSE grouped(yuan_text(x)) || '元' END;

-- A figure of a report with its unit: reports write money in 万元.
CREATE OR REPLACE MACRO figure_text(x, unit) AS CASE WHEN unit = '元' THEN money_text(x, '万元') ELSE plain(x) || unit END;

-- Percent points, two decimals at most.
CREATE OR REPLACE MACRO pct_text(x) AS plain(round(CAST(x AS DECIMAL(18, 6)), 2)) || '%';

-- Full-width letters, digits and signs made half-width. translate() is slow, and of most texts it would change the brackets and stops alone.
CREATE OR REPLACE MACRO half_width(s) AS CASE
  WHEN regexp_matches(s, '[０-９Ａ-Ｚａ-ｚ［］．－／％＋＞＜＝]') THEN translate(s,
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ（）［］：；，．－／％＋＞＜＝',
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()[]:;,.-/%+><=')
  WHEN regexp_matches(s, '[（）：；，]') THEN replace(replace(replace(replace(replace(s, '（', '('), '）', ')'), '：', ':'), '；', ';'), '，', ',')
  ELSE s END;

-- A text for comparison: half-width, without blanks and quotation marks, lower case.
CREATE OR REPLACE MACRO compare_text(s) AS
  lower(regexp_replace(half_width(s), '[\s\x{3000}\x{00A0}"''“”‘’「」『』《》〈〉]', '', 'g'));

-- A text for comparison without its punctuation: 已完成。 and 已完成 are one. The first takes what is half-width already.
CREATE OR REPLACE MACRO without_stops(s) AS regexp_replace(s, '[。，,；;：:、！!？?…]+', '', 'g');
CREATE OR REPLACE MACRO bare_text(s) AS without_stops(compare_text(s));

-- A project's name for comparison across years: year numbers and a closing 项目 or 经费 are set aside, unless nothing else is left.
CREATE OR REPLACE MACRO project_text(s) AS coalesce(
  nullif(regexp_replace(regexp_replace(compare_text(s), '\(?(19|20)[0-9]{2}(年度|年)?\)?|年度', '', 'g'), '(项目|经费)+$', ''), ''),
  compare_text(s));

-- A project's name where it stands for something else: without what leads to it and without 项目, 经费, 资金 behind it: 关于2024年道路养护项目资金 -> 道路养护.
CREATE OR REPLACE MACRO core_of_project(s) AS coalesce(nullif(regexp_replace(rtrim(project_text(regexp_replace(compare_text(s),
  '^(?:项目名称:?|项目:|关于|实施|完成|开展)|(?:[一二两三四五六七八九十]〇?年度)$', '', 'g')), '。.;'), '(?:专项|项目|经费|资金|工作|工程|实施|的|\([^)]*\))+$', ''), ''), compare_text(s));

-- A label of an indicator level for comparison: 一、产出指标（50分） -> 产出, 服务对象满意度指标等 -> 服务对象满意度, 产出目标 -> 产出.
CREATE OR REPLACE MACRO level_text(s) AS
  regexp_replace(regexp_replace(compare_text(s), '^[一二三四五六七八九十0-9]+[、.]|\([^)]*\)|[0-9.]+分', '', 'g'), '(指标|目标)?(等)?$', '');

-- Where a field stands in the document.
CREATE OR REPLACE MACRO cell_at(cells, field) AS json_extract_string(cells, '$."' || field || '"[1]');

-- What the document prints in a field.
CREATE OR REPLACE MACRO cell_text(cells, field) AS json_extract_string(cells, '$."' || field || '"[0]');

-- The first and the last year that a title or a name states: 2024年度 is both, 2021-2025年 a span. 〔2024〕6号 is none.
CREATE OR REPLACE MACRO first_year_in(s) AS
  CAST(list_min(regexp_extract_all(compare_text(s), '(20[0-4][0-9])(?:年?度?[至到~—–-]+20[0-4][0-9])?年', 1)) AS INTEGER);
CREATE OR REPLACE MACRO last_year_in(s) AS CAST(list_max(regexp_extract_all(compare_text(s), '(20[0-4][0-9])年', 1)) AS INTEGER);

-- The verdict of a test that is NULL where it could not be made.
CREATE OR REPLACE MACRO verdict_of(ok) AS CASE WHEN ok IS NULL THEN 'undetermined' WHEN ok THEN 'pass' ELSE 'fail' END;

-- The lower bound of a score's bin of five points: 101 above 100, 0 below 60.
CREATE OR REPLACE MACRO score_bin(x) AS CASE WHEN x > 100 THEN 101 WHEN x < 60 THEN 0 ELSE CAST(floor(x) AS INTEGER) // 5 * 5 END;

-- A short stable key of a text.
CREATE OR REPLACE MACRO short_key(s) AS left(md5(s), 16);

-- Aggregate: what texts come to, whatever their order; the same for the same texts alone. NULL where there are none.
CREATE OR REPLACE MACRO rows_sum(s) AS
  count(s) || '|' || sum(CAST(md5_number_lower(s) AS HUGEINT)) || '|' || sum(CAST(md5_number_upper(s) AS HUGEINT));

-- Key of a pair of canonical level 1 and level 2 names.
CREATE OR REPLACE MACRO indicator_key_of(level1, level2) AS
  short_key(coalesce(compare_text(level1), '') || '|' || coalesce(compare_text(level2), ''));

-- Whether a title speaks of a part of the year (half a year, a quarter, January to September).
CREATE OR REPLACE MACRO speaks_of_part_year(s) AS regexp_matches(half_width(s),
  '半年|季度|([0-9]{1,2}|[一二三四五六七八九十]+)月?\s*(至|到|-|—|–|~)\s*([0-9]{1,2}|[一二三四五六七八九十]+)\s*月|截[至止]|年中(期|自评|评价|绩效|监控|执行)')
  AND NOT regexp_matches(half_width(s), '1月?\s*(至|到|-|—|–|~)\s*12\s*月');

-- How alike two texts are, in whole percent: the pairs of neighbouring characters that they share (Dice). The engine's own likeness counts bytes.
CREATE OR REPLACE MACRO character_pairs(s) AS list_distinct(list_transform(range(1, length(s)), lambda i: substring(s, i, 2)));
CREATE OR REPLACE MACRO likeness_pct(a, b) AS CASE WHEN a = b THEN 100 ELSE
  CAST(200 * len(list_intersect(character_pairs(a), character_pairs(b))) // greatest(len(character_pairs(a)) + len(character_pairs(b)), 1) AS INTEGER) END;
