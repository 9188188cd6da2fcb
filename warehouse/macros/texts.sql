-- Numbers and texts as people write and compare them.

-- A number without zeros at its end: 9.40 -> 9.4, 100.00 -> 100.
CREATE OR REPLACE MACRO plain(x) AS
  CASE WHEN contains(CAST(x AS VARCHAR), '.') THEN rtrim(rtrim(CAST(x AS VARCHAR), '0'), '.') ELSE CAST(x AS VARCHAR) END;

-- Money in 元: with two decimals where it has cents.
CREATE OR REPLACE MACRO yuan_text(x) AS regexp_replace(CAST(CAST(x AS DECIMAL(18, 2)) AS VARCHAR), '\.00$', '');

-- Percent points, two decimals at most.
CREATE OR REPLACE MACRO pct_text(x) AS plain(round(CAST(x AS DECIMAL(18, 6)), 2)) || '%';

-- Full-width letters, digits and signs made half-width. Most texts have none, and translate() is slow.
CREATE OR REPLACE MACRO half_width(s) AS CASE WHEN regexp_matches(s, '[！-～]') THEN translate(s,
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ（）［］：；，．－／％＋',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()[]:;,.-/%+') ELSE s END;

-- A text for comparison: half-width, without blanks and quotation marks, lower case.
CREATE OR REPLACE MACRO compare_text(s) AS
  lower(regexp_replace(half_width(s), '[\s\x{3000}\x{00A0}"''“”‘’「」『』《》〈〉]', '', 'g'));

-- A project's name for comparison across years: year numbers and a closing 项目 or 经费 are set aside, unless nothing else is left.
CREATE OR REPLACE MACRO project_text(s) AS coalesce(
  nullif(regexp_replace(regexp_replace(compare_text(s), '\(?(19|20)[0-9]{2}(年度|年)?\)?|年度', '', 'g'), '(项目|经费)+$', ''), ''),
  compare_text(s));

-- A label of an indicator level for comparison: 一、产出指标（50分） -> 产出, 服务对象满意度指标等 -> 服务对象满意度.
CREATE OR REPLACE MACRO level_text(s) AS
  regexp_replace(regexp_replace(compare_text(s), '^[一二三四五六七八九十0-9]+[、.]|\([^)]*\)|[0-9.]+分', '', 'g'), '(指标)?(等)?$', '');

-- Where a field stands in the document.
CREATE OR REPLACE MACRO cell_at(cells, field) AS json_extract_string(cells, '$."' || field || '"[1]');

-- The verdict of a test that is NULL where it could not be made.
CREATE OR REPLACE MACRO verdict_of(ok) AS CASE WHEN ok IS NULL THEN 'undetermined' WHEN ok THEN 'pass' ELSE 'fail' END;

-- A short stable key of a text.
CREATE OR REPLACE MACRO short_key(s) AS left(md5(s), 16);

-- Key of a pair of canonical level 1 and level 2 names.
CREATE OR REPLACE MACRO indicator_key_of(level1, level2) AS
  short_key(coalesce(compare_text(level1), '') || '|' || coalesce(compare_text(level2), ''));

-- A body's name for comparison: the body itself and the body proper （本级、机关） are one.
CREATE OR REPLACE MACRO organization_text(s) AS
  coalesce(nullif(regexp_replace(compare_text(s), '(\((本级|机关|机关本级|本部)\)|机关本级|本级)$', ''), ''), compare_text(s));

-- A body's name as loosely as people write it: 中共云溪县委组织部, 云溪县委组织部 and 云溪县组织部 are candidates for one body, never one by themselves.
CREATE OR REPLACE MACRO organization_stem(s) AS
  regexp_replace(regexp_replace(organization_text(s), '^中共|^中国共产党', ''), '委员会|办公室|人民政府|([省市区县])委', '\1', 'g');

-- Whether a title speaks of a part of the year (half a year, a quarter, January to September).
CREATE OR REPLACE MACRO speaks_of_part_year(s) AS regexp_matches(half_width(s),
  '半年|季度|([0-9]{1,2}|[一二三四五六七八九十]+)月?\s*(至|到|-|—|–|~)\s*([0-9]{1,2}|[一二三四五六七八九十]+)\s*月|截[至止]|年中|中期')
  AND NOT regexp_matches(half_width(s), '1月?\s*(至|到|-|—|–|~)\s*12\s*月');

-- Key of a body's name as written, and of the body: bodies of one name in two places are two bodies.
CREATE OR REPLACE MACRO written_key_of(region, name) AS
  short_key(coalesce(compare_text(region), '') || '|' || nullif(compare_text(name), ''));
CREATE OR REPLACE MACRO organization_key_of(region, name) AS
  short_key(coalesce(compare_text(region), '') || '|' || nullif(organization_text(name), ''));

-- How alike two texts are, in whole percent: the pairs of neighbouring characters that they share (Dice). The engine's own likeness counts bytes.
CREATE OR REPLACE MACRO character_pairs(s) AS list_distinct(list_transform(range(1, length(s)), lambda i: substring(s, i, 2)));
CREATE OR REPLACE MACRO likeness_pct(a, b) AS CASE WHEN a = b THEN 100 ELSE
  CAST(200 * len(list_intersect(character_pairs(a), character_pairs(b))) // greatest(len(character_pairs(a)) + len(character_pairs(b)), 1) AS INTEGER) END;

-- A text and all that is left of it without one of its characters: two texts one character apart have one of these in common.
CREATE OR REPLACE MACRO with_one_left_out(s) AS
  list_append(list_transform(range(1, length(s) + 1), lambda i: left(s, i - 1) || substring(s, i + 1)), s);

-- A text without what numbers and tells apart bodies of one kind: 第一小学 and 东城小学 -> 第小学 and 城小学.
CREATE OR REPLACE MACRO without_ordinals(s) AS regexp_replace(s, '[0-9一二三四五六七八九十东西南北中上下]', '', 'g');

-- Whether a body's name is short for another: 云溪市卫健委 for 云溪市卫生健康委员会, each of its characters in order.
CREATE OR REPLACE MACRO abbreviates(short, long) AS
  length(short) < length(long) AND (short LIKE '%委' AND long LIKE '%委员会' OR short LIKE '%办' AND long LIKE '%办公室')
  AND long LIKE array_to_string(list_transform(range(1, length(short) + 1), lambda i: substring(short, i, 1)), '%') || '%';
