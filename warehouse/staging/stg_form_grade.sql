-- title: 总得分对应的等级
-- grain: evaluation_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   grade | 按总得分的等级 | | 界线属于上一等级
with bands as (
    select grade, cast(lower_score as decimal(12, 4)) as lower_score, cast(from_year as integer) as from_year, cast(to_year as integer) as to_year,
           coalesce(region_prefix, '') as region_prefix
    from reference.grade_bands
),

forms as (
    select e.evaluation_key, coalesce(e.year, 9999) as year, e.total_score, coalesce(r.region_code, '') as region_code
    from stg_evaluation as e
    left join dim_region as r on r.region_key = short_key(nullif(compare_text(e.region), ''))
    where e.total_score is not null
),

-- A place's own lines stand in for the national ones as a whole.
applicable as (
    select f.evaluation_key, f.total_score, b.*, max(length(b.region_prefix)) over (partition by f.evaluation_key) as nearest
    from forms as f
    join bands as b on starts_with(f.region_code, b.region_prefix) and f.year >= coalesce(b.from_year, 0) and f.year <= coalesce(b.to_year, 9999)
),

final as (
    select evaluation_key, arg_max(grade, lower_score) as grade
    from applicable
    where length(region_prefix) = nearest and lower_score <= total_score
    group by evaluation_key
)

select * from final order by evaluation_key
