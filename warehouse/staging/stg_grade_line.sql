-- title: 每张表适用的等级线
-- grain: evaluation_key, grade
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   grade | 等级 | |
--   lower_score | 等级下限 | 分 | 界线属于上一等级
--   source | 依据 | |
with bands as (
    select grade, cast(lower_score as decimal(12, 4)) as lower_score, cast(from_year as integer) as from_year, cast(to_year as integer) as to_year,
           coalesce(region_prefix, '') as region_prefix, source
    from reference.grade_bands
),

forms as (
    select e.evaluation_key, coalesce(e.year, 9999) as year, coalesce(r.region_code, '') as region_code
    from stg_evaluation as e
    left join dim_region as r on r.region_key = short_key(nullif(compare_text(e.region), ''))
),

-- A place's own lines stand in for the national ones as a whole.
applicable as (
    select f.evaluation_key, b.*, max(length(b.region_prefix)) over (partition by f.evaluation_key) as nearest
    from forms as f
    join bands as b on starts_with(f.region_code, b.region_prefix) and f.year >= coalesce(b.from_year, 0) and f.year <= coalesce(b.to_year, 9999)
),

final as (
    select evaluation_key, grade, max(lower_score) as lower_score, any_value(source) as source
    from applicable
    where length(region_prefix) = nearest
    group by evaluation_key, grade
)

select * from final order by evaluation_key, lower_score desc
