-- title: 自评得分与重算得分的分布
-- grain: year, kind, bin_no
-- columns:
--   year | 年度 | | 没有年度的表为空
--   kind | 分组 | | score 按分数、grade 按等级
--   bin_no | 区间序号 | | 由高到低
--   bin | 区间 | | 按分数每5分一档，含下限，60分以下为一档
--   stated_count | 自评 | 个 | 按自评总得分和自评等级（没有填等级的按总得分）
--   replayed_count | 重算 | 个 | 按重算总得分
--   stated_share_pct | 自评占比 | % | 占可比项目
--   replayed_share_pct | 重算占比 | % | 占可比项目
--   usable_count | 可比项目 | 个 | 有自评总得分，且至少有一项能重算
--   project_count | 项目数 | 个 | 计入汇总
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
with bins as (
    select 'score' as kind, cast(21 - low // 5 as integer) as bin_no, low, case low when 100 then '100' else low || '–' || low + 5 end as bin
    from (select unnest(range(60, 105, 5)) as low)
    union all
    from (values ('score', 0, 101, '超过100'), ('score', 10, 0, '不足60'), ('grade', 1, 1, '优'), ('grade', 2, 2, '良'), ('grade', 3, 3, '中'), ('grade', 4, 4, '差'))
),

forms as (
    select * from score_replay where is_in_sums and ($year is null or year = $year)
),

usable as (
    select * from forms where total_score is not null and undetermined_count < step_count
),

-- A number as its bin knows it: the lower bound, or the place of the grade.
placed as (
    select year, unnest([
        {'kind': 'score', 'stated': score_bin(total_score), 'replayed': score_bin(replayed_score)},
        {'kind': 'grade', 'stated': array_position(['优', '良', '中', '差'], grade), 'replayed': array_position(['优', '良', '中', '差'], replayed_grade)}]) as p
    from usable
),

counted as (
    select year, kind, low, count(*) filter (side = 'stated') as stated_count, count(*) filter (side = 'replayed') as replayed_count
    from (select year, p.kind as kind, p.stated as low, 'stated' as side from placed union all select year, p.kind, p.replayed, 'replayed' from placed)
    group by year, kind, low
),

years as (
    select f.year, count(*) as project_count, count(u.evaluation_key) as usable_count
    from forms as f
    left join usable as u on u.evaluation_key = f.evaluation_key
    group by f.year
),

final as (
    select y.year, b.kind, b.bin_no, b.bin, coalesce(c.stated_count, 0) as stated_count, coalesce(c.replayed_count, 0) as replayed_count,
           pct(coalesce(c.stated_count, 0), y.usable_count) as stated_share_pct, pct(coalesce(c.replayed_count, 0), y.usable_count) as replayed_share_pct,
           y.usable_count, y.project_count
    from years as y
    cross join bins as b
    left join counted as c on c.year is not distinct from y.year and c.kind = b.kind and c.low = b.low
)

select * from final order by year desc nulls last, kind desc, bin_no
