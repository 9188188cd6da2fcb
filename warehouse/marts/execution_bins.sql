-- title: 执行率分布
-- grain: year, bin_no
-- columns:
--   year | 年度 | | 没有年度的表为空
--   bin_no | 区间序号 | |
--   bin | 执行率区间 | | 含下限，不含上限
--   project_count | 项目数 | 个 |
--   share_pct | 占比 | % | 占该年度项目数
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
with bins as (
    from (values (1, '不足30%'), (2, '30%–60%'), (3, '60%–80%'), (4, '80%–100%'), (5, '100%'), (6, '超过100%'), (7, '无法计算')) as b(bin_no, bin)
),

evaluation as (
    select *, case when execution_rate_pct is null then 7 when execution_rate_pct < 30 then 1 when execution_rate_pct < 60 then 2
                   when execution_rate_pct < 80 then 3 when executed_yuan < annual_yuan then 4 when executed_yuan = annual_yuan then 5 else 6 end as bin_no
    from fct_evaluation
    where is_in_sums
),

years as (
    select year, count(*) as projects from evaluation group by year
),

final as (
    select y.year, b.bin_no, b.bin, count(e.evaluation_key) as project_count, pct(count(e.evaluation_key), y.projects) as share_pct,
           cast(coalesce(sum(e.annual_yuan), 0) as decimal(18, 2)) as annual_yuan, cast(coalesce(sum(e.executed_yuan), 0) as decimal(18, 2)) as executed_yuan
    from years as y
    cross join bins as b
    left join evaluation as e on e.year is not distinct from y.year and e.bin_no = b.bin_no
    group by y.year, y.projects, b.bin_no, b.bin
)

select * from final order by year desc nulls last, bin_no
