-- title: 每张表适用的政策参数
-- grain: evaluation_key, key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   key | 参数 | |
--   value | 取值 | | 不是数的为空
--   word | 取值原文 | |
--   source | 依据 | |
with profiles as (
    select key, try_cast(value as decimal(12, 4)) as value, value as word, cast(from_year as integer) as from_year, cast(to_year as integer) as to_year,
           coalesce(region_prefix, '') as region_prefix, source
    from reference.policy_profiles
),

forms as (
    select e.evaluation_key, coalesce(e.year, 9999) as year, coalesce(r.region_code, '') as region_code
    from fct_evaluation as e
    left join dim_region as r on r.region_key = e.region_key
),

-- The nearest place counts before the newest year.
final as (
    select f.evaluation_key, p.key, p.value, p.word, p.source
    from forms as f
    join profiles as p on starts_with(f.region_code, p.region_prefix) and f.year >= coalesce(p.from_year, 0) and f.year <= coalesce(p.to_year, 9999)
    qualify row_number() over (partition by f.evaluation_key, p.key order by length(p.region_prefix) desc, coalesce(p.from_year, 0) desc) = 1
)

select * from final order by evaluation_key, key
