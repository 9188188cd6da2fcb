-- id: budget_adjusted_heavily
-- title: 预算调整幅度大
-- category: 执行
-- scope: 每张表
-- by: document
-- basis: 全年预算数与年初预算数相差超过年初预算数的30%
-- since: 0.1
-- version: 1
with evaluation as (
    select * from fct_evaluation
),

lines as (
    select evaluation_key, value from fct_policy where key = 'budget_adjusted_pct'
),

changes as (
    select e.*, l.value as line, pct(abs(e.annual_yuan - e.initial_yuan), e.initial_yuan) as change_pct
    from evaluation as e
    join lines as l on l.evaluation_key = e.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(change_pct <= line) as verdict, 'info' as severity,
           plain(round(change_pct, 2)) as printed, plain(line) as expected, case
               when change_pct <= line then null
               when change_pct is null then '没有' || case when annual_yuan is null then '全年预算数' else '年初预算数' end || '，无法计算调整幅度。'
               else '预算由年初' || money_text(initial_yuan, amount_unit) || case when annual_yuan > initial_yuan then '调增' else '调减' end || '为'
                    || money_text(annual_yuan, amount_unit) || '，调整幅度' || pct_text(change_pct) || '，超过' || plain(line) || '%，请说明原因。'
           end as detail, annual_location as location
    from changes
)

select * from final
