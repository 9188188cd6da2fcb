-- title: 得分在等级线和满分处的聚集
-- grain: year, line_score
-- columns:
--   year | 年度 | | 没有年度的表为空
--   line_score | 线 | 分 | 等级界线和100分
--   project_count | 项目数 | 个 | 计入汇总
--   scored_count | 有总得分的项目 | 个 |
--   above_count | 线上1分内 | 个 | 得分在线到线加1分之间，含线；100分线为正好100分
--   below_count | 线下1分内 | 个 | 得分在线减1分到线之间，不含线
--   above_share_pct | 线上占比 | % | 占有总得分的项目
--   below_share_pct | 线下占比 | % | 占有总得分的项目
--   excess_count | 线上多出 | 个 | 线上减线下；分数自然分布时两边相近
with lines as (
    select distinct cast(lower_score as decimal(12, 4)) as line_score from reference.grade_bands where cast(lower_score as decimal(12, 4)) > 0
    union
    select 100
),

years as (
    select year, count(*) as project_count, count(total_score) as scored_count from fct_evaluation where is_in_sums group by year
),

final as (
    select y.year, l.line_score, y.project_count, y.scored_count, count(e.evaluation_key) filter (e.total_score >= l.line_score) as above_count,
           count(e.evaluation_key) filter (e.total_score < l.line_score) as below_count, pct(above_count, y.scored_count) as above_share_pct,
           pct(below_count, y.scored_count) as below_share_pct, above_count - below_count as excess_count
    from years as y
    cross join lines as l
    left join fct_evaluation as e on e.is_in_sums and e.year is not distinct from y.year and e.total_score >= l.line_score - 1
        and (e.total_score < l.line_score + 1 and l.line_score < 100 or e.total_score <= 100 and l.line_score = 100)
    group by y.year, l.line_score, y.project_count, y.scored_count
)

select * from final order by year desc nulls last, line_score desc
