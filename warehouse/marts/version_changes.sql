-- title: 版本差异
-- grain: left_key, right_key, part, line_key, field
-- columns:
--   left_key | 前一版本 | | 自评表
--   right_key | 后一版本 | | 自评表
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   year | 年度 | |
--   part | 部分 | | head 表头和总分、funds 资金、indicators 指标、finding 问题
--   line_key | 行 | | 资金行名、指标名称或问题键
--   line | 行名 | |
--   field | 字段 | |
--   left_value | 前一版本的值 | | 没有该行或没有填为空；问题为已消失的说明
--   right_value | 后一版本的值 | | 问题为新出现的说明
--   left_document_key | 前一版本的文档 | |
--   left_location | 前一版本的出处 | |
--   right_document_key | 后一版本的文档 | |
--   right_location | 后一版本的出处 | |
-- parameters:
--   left_form VARCHAR = NULL | 前一版本 | 自评表的键；不填为相邻的两版
--   right_form VARCHAR = NULL | 后一版本 | 自评表的键；不填为相邻的两版
--   project VARCHAR = NULL | 项目键 | 不填为全部项目
--   year INTEGER = NULL | 年度 | 不填为全部年度
with pairs as (
    select coalesce($left_form, v.previous_key) as left_key, v.evaluation_key as right_key, v.project_key, v.project_name, v.year
    from version_list as v
    where coalesce($left_form, v.previous_key) is not null and ($right_form is null or v.evaluation_key = $right_form)
      and ($project is null or v.project_key = $project) and ($year is null or v.year = $year) and coalesce($left_form, '') <> v.evaluation_key
),

cells as (
    select c.* from version_cell as c where c.evaluation_key in (select left_key from pairs union select right_key from pairs)
),

lefts as (
    select p.left_key, p.right_key, c.part, c.line_key, c.line, c.field, c.value, c.document_key, c.location from pairs as p join cells as c on c.evaluation_key = p.left_key
),

rights as (
    select p.left_key, p.right_key, c.part, c.line_key, c.line, c.field, c.value, c.document_key, c.location from pairs as p join cells as c on c.evaluation_key = p.right_key
),

changes as (
    select coalesce(l.left_key, r.left_key) as left_key, coalesce(l.right_key, r.right_key) as right_key, coalesce(l.part, r.part) as part,
           coalesce(l.line_key, r.line_key) as line_key, coalesce(l.line, r.line) as line, coalesce(l.field, r.field) as field, l.value as left_value,
           r.value as right_value, l.document_key as left_document_key, l.location as left_location, r.document_key as right_document_key,
           r.location as right_location
    from lefts as l
    full join rights as r on r.left_key = l.left_key and r.right_key = l.right_key and r.part = l.part and r.line_key = l.line_key and r.field = l.field
    where l.value is distinct from r.value
),

final as (
    select c.left_key, c.right_key, p.project_key, p.project_name, p.year, c.part, c.line_key, c.line, c.field, c.left_value, c.right_value,
           c.left_document_key, c.left_location, c.right_document_key, c.right_location
    from changes as c
    join pairs as p on p.left_key = c.left_key and p.right_key = c.right_key
)

select * from final
order by project_name, project_key, year, right_key, left_key, array_position(['head', 'funds', 'indicators', 'finding'], part), line_key, field
