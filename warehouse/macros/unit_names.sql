-- Names of departments and units: when two spellings are one body, and when they may be.

-- A body's name for comparison: the body itself and the body proper （本级、机关） are one.
CREATE OR REPLACE MACRO organization_text(s) AS
  coalesce(nullif(regexp_replace(compare_text(s), '(\((本级|机关|机关本级|本部)\)|机关本级|本级)$', ''), ''), compare_text(s));

-- A body's name as loosely as people write it: 中共云溪县委组织部, 云溪县委组织部 and 云溪县组织部 are candidates for one body, never one by themselves;
-- so are 文化和旅游局 and 文化旅游局, 教育局 and 教育局局.
CREATE OR REPLACE MACRO organization_stem(s) AS
  regexp_replace(regexp_replace(regexp_replace(organization_text(s), '^中共|^中国共产党|[和与及、]', '', 'g'), '局局+$', '局'),
                 '([省市区县])委(?:员会)?|委员会|办公室|人民政府', '\1', 'g');

-- Key of a body's name as written, and of the body: bodies of one name in two places are two bodies.
CREATE OR REPLACE MACRO written_key_of(region, name) AS
  short_key(coalesce(compare_text(region), '') || '|' || nullif(compare_text(name), ''));
CREATE OR REPLACE MACRO organization_key_of(region, name) AS
  short_key(coalesce(compare_text(region), '') || '|' || nullif(organization_text(name), ''));

-- A text and all that is left of it without one of its characters: two texts one character apart have one of these in common.
CREATE OR REPLACE MACRO with_one_left_out(s) AS
  list_append(list_transform(range(1, length(s) + 1), lambda i: left(s, i - 1) || substring(s, i + 1)), s);

-- A text without what numbers and tells apart bodies of one kind: 第一小学 and 东城小学 -> 第小学 and 城小学.
CREATE OR REPLACE MACRO without_ordinals(s) AS regexp_replace(s, '[0-9一二三四五六七八九十东西南北中上下]', '', 'g');

-- Whether a body's name is short for another: 云溪市卫健委 for 云溪市卫生健康委员会, each of its characters in order.
CREATE OR REPLACE MACRO abbreviates(short, long) AS
  length(short) < length(long) AND (short LIKE '%委' AND long LIKE '%委员会' OR short LIKE '%办' AND long LIKE '%办公室')
  AND long LIKE array_to_string(list_transform(range(1, length(short) + 1), lambda i: substring(short, i, 1)), '%') || '%';

-- What a body's name says of its work: 云溪县水利局 -> 水利.
CREATE OR REPLACE MACRO core_of_body(s) AS
  nullif(regexp_replace(regexp_replace(organization_text(s), '^.*[省市区县]', ''), '(委员会|办公室|服务中心|中心|局|委|办|部|厅)$', ''), '');
