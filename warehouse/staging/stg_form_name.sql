-- title: 自评表所写的单位、名称和编码
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   name_key | 名称键 | | 地区、单位和项目名称；没有单位或名称的为空
--   unit_text | 单位 | | 比较用，不分本级
--   own_code | 项目编码 | | 表中所写，能用的
--   is_code_given | 编码可作依据 | | 有编码，又不是部门整体的表

-- A code is letters and digits; 4.4E+20 is what a spreadsheet left of one, and zeros stand for none.
with written as (
    select evaluation_key, form_kind, coalesce(region_text, '') as region_text, name_text,
           nullif(organization_text(coalesce(implementing_unit, department)), '') as unit_text,
           case when regexp_matches(code_text, '^[0-9a-z-]+$') and regexp_matches(code_text, '[1-9a-z]') then code_text end as own_code
    from stg_evaluation
),

final as (
    select evaluation_key, case when unit_text is not null and name_text is not null then short_key(concat_ws('|', region_text, unit_text, name_text)) end as name_key,
           unit_text, own_code, own_code is not null and form_kind <> 'department' as is_code_given
    from written
)

select * from final order by evaluation_key
