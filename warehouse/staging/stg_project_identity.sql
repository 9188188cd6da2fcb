-- title: 自评表自身说明的项目
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   identity_key | 项目标识键 | | 人工合并之前的项目
--   variant_key | 写法键 | | 同一标识下同一单位、同一名称的表相同；人工拆分以此为单位
--   project_identity | 项目标识 | | 项目键由什么得来
--   is_coded | 按编码 | | 由项目编码认定
--   is_ambiguous_name | 同名项目 | | 同一文档中同单位、同名称、同年度有多张表，按文号、金额或次序区分
--   region_text | 地区 | | 比较用
--   unit_text | 单位 | | 比较用，不分本级
--   name_text | 项目名称 | | 比较用，去掉年度和“项目”“经费”
with named as (
    select e.evaluation_key, e.document_key, e.form_ordinal, e.year, e.form_kind, f.annual_yuan, m.document_no, coalesce(e.region_text, '') as region_text, n.unit_text,
           e.name_text, coalesce(n.own_code, c.code_text) as code_text
    from stg_evaluation as e
    join stg_form_name as n on n.evaluation_key = e.evaluation_key
    left join stg_form_code as c on c.evaluation_key = e.evaluation_key
    left join stg_fund_total as f on f.evaluation_key = e.evaluation_key
    left join stg_report_match as m on m.evaluation_key = e.evaluation_key
),

-- Codes of the national budget system (21 characters) are unique in the country; a short code counts within its unit. Without unit or name nothing can be linked.
identified as (
    select *, coalesce(form_kind <> 'department' and code_text is not null and (length(code_text) >= 12 or unit_text is not null), false) as is_coded, case
        when form_kind = 'department' and unit_text is not null then concat_ws('|', '部门整体', region_text, unit_text)
        when length(code_text) >= 12 then concat_ws('|', '编码', code_text)
        when code_text is not null and unit_text is not null then concat_ws('|', '编码', region_text, unit_text, code_text)
        when unit_text is null or name_text is null then concat_ws('|', '单表', document_key, form_ordinal)
        else concat_ws('|', '名称', region_text, unit_text, name_text) end as base
    from named
),

ambiguous as (
    select document_key, base, year from identified group by document_key, base, year having count(*) > 1
),

told_apart as (
    select i.*, coalesce(document_no, yuan_text(annual_yuan) || '元', '第' || form_ordinal || '张') as mark
    from identified as i
    join ambiguous as a on a.document_key = i.document_key and a.base = i.base and a.year is not distinct from i.year
),

marks as (
    select evaluation_key, mark || coalesce('|' || nullif(row_number() over (partition by document_key, base, year, mark order by form_ordinal), 1), '') as mark
    from told_apart
),

marked as (
    select i.*, m.evaluation_key is not null as is_ambiguous_name, concat_ws('|', i.base, m.mark) as project_identity
    from identified as i
    left join marks as m on m.evaluation_key = i.evaluation_key
),

final as (
    select evaluation_key, short_key(project_identity) as identity_key,
           short_key(concat_ws('|', project_identity, coalesce(unit_text, ''), coalesce(name_text, ''))) as variant_key, project_identity, is_coded,
           is_ambiguous_name, region_text, unit_text, name_text
    from marked
)

select * from final order by evaluation_key
