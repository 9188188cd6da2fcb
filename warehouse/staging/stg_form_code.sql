-- title: 没有编码的自评表同单位同名称的项目编码
-- grain: evaluation_key
-- by: name_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   name_key | 名称键 | |
--   code_text | 项目编码 | | 同单位、同名称的表所写，只有一种的

-- A form without a code belongs to the coded project of its unit and name, where there is exactly one.
with known_codes as (
    select name_key, min(own_code) as code_text
    from stg_form_name
    where is_code_given and name_key is not null
    group by name_key
    having count(distinct own_code) = 1
),

final as (
    select n.evaluation_key, n.name_key, k.code_text
    from stg_form_name as n
    join known_codes as k on k.name_key = n.name_key
    where n.own_code is null
)

select * from final order by evaluation_key
