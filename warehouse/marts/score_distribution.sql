-- title: 得分分布
-- grain: year, kind, bin_no
-- columns:
--   year | 年度 | | 没有年度的表为空
--   kind | 分组 | | score 按分数、grade 按等级
--   bin_no | 区间序号 | | 由高到低
--   bin | 区间 | | 按分数每1分一档，含下限，60分以下为一档
--   project_count | 项目数 | 个 |
--   share_pct | 占比 | % | 占该年度项目数
with evaluation as (
    select * from fct_evaluation where is_in_sums
),

score_bins as (
    select 'score' as kind, 101 - low as bin_no, low, case low when 100 then '100' else low || '–' || low + 1 end as bin from (select unnest(range(60, 101)) as low)
    union all
    from (values ('score', 0, 101, '超过100'), ('score', 42, 0, '不足60'), ('score', 43, -1, '无得分'))
),

grade_bins as (
    from (values ('grade', 1, 0, '优'), ('grade', 2, 0, '良'), ('grade', 3, 0, '中'), ('grade', 4, 0, '差'), ('grade', 5, 0, '优（按总得分）'),
                 ('grade', 6, 0, '良（按总得分）'), ('grade', 7, 0, '中（按总得分）'), ('grade', 8, 0, '差（按总得分）'), ('grade', 9, 0, '无等级')) as g(kind, bin_no, low, bin)
),

projects as (
    select year, 'score' as kind, case when total_score is null then -1 when total_score > 100 then 101 when total_score < 60 then 0
                                       else cast(floor(total_score) as integer) end as low, null as bin
    from evaluation
    union all
    select year, 'grade', 0, coalesce(grade, grade_of_score || '（按总得分）', '无等级') from evaluation
),

years as (
    select year, count(*) as projects from evaluation group by year
),

final as (
    select y.year, b.kind, b.bin_no, b.bin, count(p.kind) as project_count, pct(count(p.kind), y.projects) as share_pct
    from years as y
    cross join (from score_bins union all from grade_bins) as b
    left join projects as p on p.year is not distinct from y.year and p.kind = b.kind and p.low = b.low and coalesce(p.bin, b.bin) = b.bin
    group by y.year, y.projects, b.kind, b.bin_no, b.bin
)

select * from final order by year desc nulls last, kind desc, bin_no
