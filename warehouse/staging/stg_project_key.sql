-- title: 自评表属于哪个项目
-- grain: evaluation_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目 | | 同一项目各年度、各版本相同
--   project_identity | 项目标识 | | 项目键由什么得来
--   is_ambiguous_name | 同名项目 | | 同一文档中同单位、同名称、同年度有多张表，按文号、金额或次序区分
with named as (
    select e.evaluation_key, e.document_key, e.form_ordinal, e.year, e.form_kind, f.annual_yuan, m.document_no,
           coalesce(compare_text(e.region), '') as region_text,
           nullif(compare_text(coalesce(e.implementing_unit, e.department)), '') as unit_text,
           nullif(project_text(e.project_name), '') as name_text, nullif(compare_text(e.project_code), '') as code_text
    from stg_evaluation as e
    left join stg_fund_total as f on f.evaluation_key = e.evaluation_key
    left join stg_report_match as m on m.evaluation_key = e.evaluation_key
),

-- Codes of the national budget system are long and unique; a short code counts within its unit. Without unit or name nothing can be linked.
identified as (
    select *, case
        when form_kind = 'department' and unit_text is not null then concat_ws('|', '部门整体', region_text, unit_text)
        when length(code_text) >= 12 then concat_ws('|', '编码', code_text)
        when code_text is not null and unit_text is not null then concat_ws('|', '编码', region_text, unit_text, code_text)
        when unit_text is null or name_text is null then concat_ws('|', '单表', document_key, form_ordinal)
        else concat_ws('|', '名称', region_text, unit_text, name_text) end as base
    from named
),

counted as (
    select *, count(*) over (partition by document_key, base, year) > 1 as is_ambiguous_name,
           coalesce(document_no, yuan_text(annual_yuan) || '元', '第' || form_ordinal || '张') as mark
    from identified
),

marked as (
    select *, case when is_ambiguous_name then base || '|' || mark || coalesce('|' || nullif(row_number() over same_mark, 1), '') else base end as project_identity
    from counted
    window same_mark as (partition by document_key, base, year, mark order by form_ordinal)
),

final as (
    select evaluation_key, short_key(project_identity) as project_key, project_identity, is_ambiguous_name
    from marked
)

select * from final order by evaluation_key
