// Tasklist has a sign-in view of its own, which signs nobody in here. Whoever gets there goes to ours.
const signIn = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/login');
  }
};

window.addEventListener('hashchange', signIn);
signIn();
