-- title: 自评表的资金合计
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   total_basis | 合计依据 | | total 合计行、single 唯一的一行、sum 各来源之和（表中没有合计行）
--   fund_no | 合计所在行 | | 表中没有合计行、由各来源相加时为空
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   fund_weight | 资金分值 | 分 |
--   fund_score | 资金得分 | 分 |
--   printed_rate_pct | 表中执行率 | % |
--   initial_location | 年初预算出处 | |
--   annual_location | 全年预算出处 | |
--   executed_location | 全年执行出处 | |
--   score_location | 资金得分出处 | |
with funds as (
    select f.*, s.is_detail = 'true' as is_detail
    from stg_fund as f
    left join reference.fund_sources as s on s.fund_kind = f.fund_kind
),

-- Where no total row is printed, the sources add up; levels of government are parts of 财政资金 where that row stands.
classed as (
    select *, bool_or(fund_kind = 'total') over form as has_total, bool_or(fund_kind = 'fiscal') over form as has_fiscal,
           row_number() over (partition by evaluation_key, fund_kind order by fund_no) as kind_no
    from funds
    window form as (partition by evaluation_key)
),

counted as (
    select *, case when has_total then fund_kind = 'total' and kind_no = 1
                   else fund_kind <> 'subtotal' and not (has_fiscal and coalesce(is_detail, false)) end as is_counted
    from classed
),

sums as (
    select evaluation_key, any_value(has_total) as has_total, count(*) filter (is_counted) as counted_rows,
           sum(initial_yuan) filter (is_counted) as initial_yuan, sum(annual_yuan) filter (is_counted) as annual_yuan,
           sum(executed_yuan) filter (is_counted) as executed_yuan,
           coalesce(sum(weight) filter (is_counted), sum(weight)) as fund_weight, coalesce(sum(score) filter (is_counted), sum(score)) as fund_score,
           any_value(rate_pct) filter (is_counted) as rate_pct, arg_min(location, fund_no) filter (is_counted) as location, min(fund_no) filter (is_counted) as fund_no,
           arg_min(cells, fund_no) filter (is_counted) as cells
    from counted
    group by evaluation_key
),

final as (
    select evaluation_key, case when has_total then 'total' when counted_rows = 1 then 'single' else 'sum' end as total_basis,
           case when counted_rows = 1 then fund_no end as fund_no,
           cast(initial_yuan as decimal(18, 2)) as initial_yuan, cast(annual_yuan as decimal(18, 2)) as annual_yuan,
           cast(executed_yuan as decimal(18, 2)) as executed_yuan, cast(fund_weight as decimal(12, 4)) as fund_weight,
           cast(fund_score as decimal(12, 4)) as fund_score, case when counted_rows = 1 then rate_pct end as printed_rate_pct,
           coalesce(cell_at(cells, 'initial'), location) as initial_location, coalesce(cell_at(cells, 'annual'), location) as annual_location,
           coalesce(cell_at(cells, 'executed'), location) as executed_location, coalesce(cell_at(cells, 'score'), location) as score_location
    from sums
)

select * from final order by evaluation_key
