-- title: 地区
-- grain: region_key
-- columns:
--   region_key | 地区键 | |
--   region_name | 地区 | | 表中所写
--   region_code | 行政区划代码 | | GB/T 2260，认不出的为空
--   level | 级别 | | province 或 prefecture
--   parent_code | 上级代码 | |
with written as (
    select distinct region from stg_evaluation
),

named as (
    select short_key(compare_text(region)) as region_key, min(region) as region_name
    from written
    where nullif(compare_text(region), '') is not null
    group by region_key
),

-- The narrowest division whose name stands in the text; development zones have no code and go by their name.
matched as (
    select n.region_key, n.region_name, r.region_code, r.level, r.parent_code
    from named as n
    left join reference.regions as r on contains(n.region_name, r.region_name)
    qualify row_number() over (partition by n.region_key order by r.level = 'prefecture' desc, length(r.region_name) desc, r.region_code) = 1
)

select * from matched order by region_key
