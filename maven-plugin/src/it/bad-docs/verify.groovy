def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 4

def folder = new File(basedir, 'no-such-docs').path
assert builds[0].contains("${folder} [1:1]: "): 'the place'
assert builds[0].contains('there is no such file or folder'): 'the reason'
assert builds[0].contains('Check that it exists and may be read.'): 'the next step'
assert builds[0].contains('MojoFailureException'): 'docs that are broken are a failure of the build'

assert builds[1].contains("<style>: 'clas' is none of class, record. Did you mean class?")
assert builds[1].contains('MojoExecutionException'): 'and a configuration that is wrong is an error'

assert builds[2].contains('There is no option <optionalAccessor>. Did you mean optionalAccessors?')

assert builds[3].contains('BUILD SUCCESS')

assert !new File(basedir, 'target/generated-sources/fieldtable').exists(): 'a failed run writes nothing'
